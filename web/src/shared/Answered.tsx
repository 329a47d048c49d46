import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert';

interface Props<T> {
  of: UseQueryResult<T>;
  /** What the answer will take up, in pixels, so that nothing jumps when it comes. */
  height: number;
  children: (answer: T) => ReactNode;
}

/** What was asked: while it is on its way, when it failed, and when it is there. */
export function Answered<T>({ of, height, children }: Props<T>) {
  if (of.isPending) {
    return <Skeleton height={height} />;
  }
  if (of.error) {
    return <ProblemAlert failure={of.error} onRetry={() => void of.refetch()} />;
  }
  return <>{children(of.data)}</>;
}
