import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Leads to the sign-in, and remembers where one wanted to go. */
export function ToSignIn() {
  const navigate = useNavigate();
  useEffect(() => {
    // Read once: the address changes while it is being left.
    const to = window.location.pathname + window.location.search;
    void navigate({ to: '/sign-in', search: { to }, replace: true });
  }, [navigate]);
  return null;
}
