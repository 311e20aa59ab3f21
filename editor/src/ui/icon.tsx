import type { LucideIcon } from 'lucide-react';

export type IconType = LucideIcon;

interface IconProps {
  readonly icon: IconType;
  readonly size?: 14 | 16 | 20;
  readonly className?: string | undefined;
}

/** Decoration beside words. What carries meaning alone is an `IconButton`, which has a name. */
export function Icon({ icon: Drawing, size = 16, className }: IconProps) {
  return <Drawing size={size} strokeWidth={1.75} aria-hidden focusable={false} className={className} />;
}
