/** Copies what stands beside a button. */
export function copyTexts(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const part = button.closest(".copyable");
    const status = part?.querySelector("[role=status]");
    button.addEventListener("click", async () => {
      const say = (text: string | undefined) => {
        if (status) status.textContent = text ?? "";
      };
      try {
        await navigator.clipboard.writeText(part?.querySelector(".copied")?.textContent ?? "");
        say(button.dataset.copied);
      } catch {
        say(button.dataset.refused); // forbidden, or not there: http has no clipboard
      }
    });
  }
}
