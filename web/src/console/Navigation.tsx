import { Group } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** The places of the console, and what one must be permitted to find something there. */
const PLACES = [
  { to: '/', name: 'home', needs: 'complaint.view' },
  { to: '/complaints', name: 'complaints', needs: 'complaint.view' },
  { to: '/figures', name: 'figures', needs: 'analytics.view' },
  { to: '/departments', name: 'departments', needs: 'department.view' },
  { to: '/staff', name: 'staff', needs: 'staff.view' },
  { to: '/categories', name: 'categories', needs: 'category.manage' },
  { to: '/policies', name: 'policies', needs: 'sla-policy.manage' },
  { to: '/audit', name: 'audit', needs: 'audit.view' },
  { to: '/mails', name: 'mails', needs: 'mail.manage' },
  { to: '/offices', name: 'offices', needs: 'tenant.manage' },
  { to: '/platform', name: 'platform', needs: 'platform.manage' },
] as const;

/** The way to every place where somebody of these permissions has something to see. */
export function Navigation({ permissions }: { permissions: readonly string[] }) {
  const { t } = useTranslation('console');
  const places = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  // On a phone the places are one line that is drawn aside: the one we are at must not lie beyond its edge.
  useEffect(() => {
    const here = places.current?.querySelector<HTMLElement>('[aria-current]');
    if (places.current && here) {
      places.current.scrollLeft = here.offsetLeft - places.current.offsetLeft - (places.current.clientWidth - here.clientWidth) / 2;
    }
  }, [pathname]);
  return (
    <Group component="nav" ref={places} aria-label={t('navigation')} gap="md" mt="xs" className="places">
      {PLACES.filter(({ needs }) => permissions.includes(needs)).map(({ to, name }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className="place" activeProps={{ 'aria-current': 'page' }}>
          {t(`places.${name}`)}
        </Link>
      ))}
    </Group>
  );
}
