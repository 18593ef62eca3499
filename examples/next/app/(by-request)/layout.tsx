import type { ReactNode } from "react";
import { requestContent } from "../request-content.ts";

export default async function Layout({ children }: { children: ReactNode }) {
  const { locale } = await requestContent();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
