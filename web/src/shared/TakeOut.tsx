import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inOffice } from '@/api/office';
import { Problem } from '@/api/problem';
import { sentence } from './ProblemAlert';

interface Props {
  /** The route and its parameters; it answers a file to whoever asks for its type. */
  path: string;
  query: Record<string, string | number | boolean | string[] | undefined>;
  name: string;
  type?: string;
  label?: string;
}

/** Takes out as a file what is on the screen. */
export function TakeOut({ path, query, name, type = 'text/csv', label }: Props) {
  const { t } = useTranslation('common');
  const taking = useMutation({
    mutationFn: async () => {
      const asked = new URLSearchParams();
      for (const [key, value] of Object.entries(query)) {
        for (const one of Array.isArray(value) ? value : [value]) {
          if (one !== undefined) {
            asked.append(key, String(one));
          }
        }
      }
      const answer = await fetch(inOffice(`${path}?${asked.toString()}`), {
        headers: { Accept: type, 'Accept-Language': document.documentElement.lang },
      });
      if (!answer.ok) {
        throw new Problem(answer.status, await answer.json().catch(() => ({})));
      }
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await answer.blob());
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
  return (
    <span className="screen-only">
      <Button
        variant="default"
        size="xs"
        loading={taking.isPending}
        onClick={() => {
          taking.mutate();
        }}
      >
        {label ?? t('csv')}
      </Button>
      {taking.error && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {sentence(t, taking.error)}
        </Text>
      )}
    </span>
  );
}
