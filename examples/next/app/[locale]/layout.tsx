// #region layout
import { locales } from "us-japan-climate-partnership";

export const generateStaticParams = () => locales.map((locale) => ({ locale }));
export const dynamicParams = false; // any other path is not found

export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
// #endregion
