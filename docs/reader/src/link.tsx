import type { ComponentChildren } from "preact";
import { type Address, go, href } from "./address.ts";

/** A link within the reader: to a state of it, followed without loading the page again. */
export function Link({
  to,
  children,
  onFollow,
  ...rest
}: {
  readonly to: Partial<Address>;
  readonly onFollow?: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly title?: string;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "page" | "true";
}) {
  const address = href(to);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(address);
    onFollow?.();
  };
  return (
    <a href={address} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
