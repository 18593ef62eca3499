import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";

export default async function Layout({ children }: { children: ReactNode }) {
  const { partnership } = await getMessages();
  const { labels } = partnership;
  return (
    <html lang={await getLocale()}>
      <body>
        {/* A browser gets the texts that client components need, and no others. */}
        <NextIntlClientProvider messages={{ partnership: { labels } }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
