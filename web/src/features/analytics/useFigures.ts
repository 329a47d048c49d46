import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, type Schemas } from '@/api/client';
import type { Range } from './ranges';

/** What the reports are asked for. */
export interface Asked extends Range {
  departmentId?: string;
}

/** The reports, by the last part of their address. */
interface Reports {
  overview: Schemas['Overview'];
  trends: Schemas['Trends'];
  departments: Schemas['DepartmentFigures'];
  officers: Schemas['OfficerFigures'];
  'sla-heatmap': Schemas['Heatmap'];
  escalations: Schemas['Escalations'];
  categories: Schemas['CategoryFigures'];
  satisfaction: Schemas['Satisfaction'];
}

export type Report = keyof Reports;

/** A report; what was shown before stays until the new figures are there. */
export function useFigures<R extends Report>(report: R, asked: Asked): UseQueryResult<Reports[R]> {
  return useQuery({
    queryKey: ['figures', report, asked],
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        api.GET(`/api/v1/analytics/${report}` as '/api/v1/analytics/overview', { params: { query: asked } }),
      ) as Promise<Reports[R]>,
  });
}
