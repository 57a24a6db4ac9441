// A button at each update that copies its link, and says so.

const words = document.getElementById("script").dataset;
const said = document.createElement("p");
said.className = "visually-hidden";
said.setAttribute("role", "status");
document.body.append(said);

const copy = async (button, url) => {
  await navigator.clipboard.writeText(url);
  said.textContent = button.textContent = words.copied;
  setTimeout(() => {
    said.textContent = "";
    button.textContent = words.copy;
  }, 4000);
};

const dress = () => {
  for (const head of document.querySelectorAll(".timeline > .update[id] > .update-head")) {
    const link = head.querySelector(".update-time");
    if (!link || head.querySelector("button")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-link";
    button.textContent = words.copy;
    button.setAttribute("aria-label", `${words.copy}: ${link.textContent}`);
    button.addEventListener("click", () => copy(button, link.href).catch(() => {}));
    head.append(" ", button);
  }
};

// The clipboard is there on https alone.
if (navigator.clipboard) {
  dress();
  addEventListener("khobor-shown", dress);
}
