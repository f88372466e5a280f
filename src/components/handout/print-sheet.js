// Where scripts run, a button that prints; the browser's own menu does the same.
document.querySelectorAll('[data-print]').forEach((button) => {
  button.removeAttribute('hidden');
  button.addEventListener('click', () => print());
});
