import { answer, api, type Schemas } from '@/api/client';
import type { Draft } from './draft';

/** Files what was told. Asked again with the same draft it answers the same receipt. */
export function fileComplaint(slug: string, draft: Draft, language: string): Promise<Schemas['ComplaintReceipt']> {
  const given = (text: string) => (text.trim() === '' ? undefined : text.trim());
  return answer(
    api.POST('/api/v1/public/offices/{slug}/complaints', {
      params: { path: { slug }, header: { 'Idempotency-Key': draft.key } },
      body: {
        citizenName: draft.name.trim(),
        phone: draft.phone.trim(),
        email: given(draft.email),
        description: draft.description.trim(),
        category: given(draft.category),
        locality: given(draft.locality),
        latitude: draft.position?.latitude,
        longitude: draft.position?.longitude,
        language: language === 'hi' ? 'HI' : 'EN',
      },
    }),
  );
}
