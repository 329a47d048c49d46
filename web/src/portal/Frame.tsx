import { Container } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';

export function Frame() {
  return (
    <Container component="main" size="sm" py="lg">
      <Outlet />
    </Container>
  );
}
