/* Pairs: each row has a list to choose from. */
customElements.define("item-matching", class extends window.PortalRows {
  value(row) {
    return this.control(row).value;
  }

  control(row) {
    return row.querySelector("select");
  }

  put(response) {
    for (const row of this.rows) this.control(row).value = response[row.dataset.row] ?? "";
  }
});
