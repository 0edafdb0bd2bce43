/** A cell that holds nothing. */
export const NotRecorded = () => <span className="text-muted">Not recorded</span>;
