import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { Problem } from '@/api/problem';

/** Changes something and reads anew what shows it; `wrong` has the API's words for each field. */
export function useChange<T, R>(change: (typed: T) => Promise<R>, shown: QueryKey, onDone?: (result: R) => void) {
  const client = useQueryClient();
  const changing = useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      await client.invalidateQueries({ queryKey: shown });
      onDone?.(result);
    },
  });
  const wrong = changing.error instanceof Problem ? changing.error.byField() : {};
  const isOfFields = Object.keys(wrong).length > 0;
  return { ...changing, wrong, failure: isOfFields ? null : changing.error };
}
