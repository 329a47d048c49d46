import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';

/** The id of the box that complaints are searched in. */
export const SEARCH_BOX = 'search';

/** Ctrl+K, or ⌘K, leads from anywhere to the search, also from a field one writes in. */
export function useSearchKey(): void {
  const navigate = useNavigate();
  const search = async () => {
    if (document.getElementById(SEARCH_BOX) === null) {
      await navigate({ to: '/complaints' });
    }
    document.getElementById(SEARCH_BOX)?.focus();
  };
  useHotkeys([['mod+K', () => void search()]], []);
}
