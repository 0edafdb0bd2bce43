/** Reading needs no JavaScript; changing something does. */
export function NoScriptNote() {
  return (
    <noscript>
      <p className="border-line border-b bg-care-soft px-4 py-3 text-center">
        JavaScript is turned off in this browser. You can read every page, but you need it to change anything.
      </p>
    </noscript>
  );
}
