/* A table of statements, each with radio buttons. */
customElements.define("item-classification", class extends window.PortalRows {
  value(row) {
    return row.querySelector("input:checked")?.value;
  }

  control(row) {
    return row.querySelector("input");
  }

  put(response) {
    for (const row of this.rows) {
      for (const input of row.querySelectorAll("input")) input.checked = input.value === response[row.dataset.row];
    }
  }
});
