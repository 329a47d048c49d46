import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

/**
 * The heading of a screen. It gives the page its title and takes the focus when the screen changes, so that whoever hears
 * the page hears where they are; on the first screen the focus stays where the browser put it.
 */
export function Heading({ children, title }: { children: ReactNode; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFirst = document.title === '' || document.body.dataset.shown === undefined;
    document.title = title;
    document.body.dataset.shown = 'true';
    if (!isFirst) {
      heading.current?.focus();
    }
  }, [title]);
  return (
    <Title order={1} ref={heading} tabIndex={-1}>
      {children}
    </Title>
  );
}
