import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code that is read in the dark too: dark modules on light ground. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = useMemo(() => encode(text, { border: 2 }), [text]);
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width={176} height={176} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={modules} fill="#0a1f21" />
    </svg>
  );
}
