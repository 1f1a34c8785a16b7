// Offers a button beside each sentence that is there to be copied. Without script, or where the browser gives no clipboard
// (a page that did not come by https), there is none, and a click on the sentence selects it.

for (const place of navigator.clipboard ? document.querySelectorAll("[data-copies]") : []) {
  const sentence = document.getElementById(place.dataset.copies);
  const said = place.querySelector("[role=status]");
  place.hidden = false;
  place.querySelector("button").addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(sentence.textContent);
      said.textContent = said.dataset.copied;
    } catch {
      window.getSelection().selectAllChildren(sentence);
      said.textContent = said.dataset.failed;
    }
  });
}
