/** Copies a citation together with the address of the page. */
export function copyCitations(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const section = button.closest("section");
    const citation = section?.querySelector(".citation")?.textContent ?? "";
    const status = section?.querySelector("[role=status]");
    button.addEventListener("click", async () => {
      const say = (text: string | undefined) => {
        if (status) status.textContent = text ?? "";
      };
      try {
        await navigator.clipboard.writeText(`${citation} ${location.href}`);
        say(button.dataset.copied);
      } catch {
        say(button.dataset.refused); // forbidden, or not there: http has no clipboard
      }
    });
  }
}
