import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The heading of a screen. It gives the page its title and takes the focus when the screen changes, so that whoever hears
 * the page hears where they are; on the first screen the focus stays where the browser put it, and where the language
 * changes it stays with the switch.
 */
export function Heading({ children, title }: { children: ReactNode; title: string }) {
  const { i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const spoken = useRef<string>(undefined);
  useEffect(() => {
    const isFirst = document.title === '' || document.body.dataset.shown === undefined;
    const isTranslated = spoken.current !== undefined && spoken.current !== i18n.language;
    document.title = title;
    document.body.dataset.shown = 'true';
    spoken.current = i18n.language;
    if (!isFirst && !isTranslated) {
      heading.current?.focus();
    }
  }, [title, i18n.language]);
  return (
    <Title order={1} ref={heading} tabIndex={-1}>
      {children}
    </Title>
  );
}
