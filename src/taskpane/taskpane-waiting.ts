import { sayInPage, WORD_AFTER } from "./sayInPage";

// Runs before office.js, whose script holds up all that follows it for as long as it takes to arrive.
setTimeout(() => {
  const container = document.getElementById("task-pane");
  if (typeof Office !== "undefined" || container === null || container.hasChildNodes()) return;
  sayInPage(container, "Waiting for office.js …", [
    "The script that connects add-ins to Excel has not loaded yet. As soon as it has, the pane opens and the pricing functions recalculate; until then cells keep their values.",
    "If this stays, check the connection to appsforoffice.microsoft.com, then close the pane and open it again.",
  ]);
}, WORD_AFTER);
