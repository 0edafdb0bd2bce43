/**
 * Another program on the database: takes a lock (`IMMEDIATE` or `EXCLUSIVE`), says so, and keeps it until it is
 * told to `commit` what it wrote, or for so many milliseconds.
 *
 *   node hold-lock.cjs FILE IMMEDIATE "UPDATE …" 1000
 */
const Database = require("better-sqlite3");

const [path, kind, sql, milliseconds] = process.argv.slice(2);
const sqlite = new Database(path, { timeout: 5000 });
sqlite.exec(`BEGIN ${kind}`);
if (sql) sqlite.exec(sql);
process.stdout.write("held\n");
const release = () => {
  sqlite.exec("COMMIT");
  sqlite.close();
  process.exit(0);
};
if (milliseconds) setTimeout(release, Number(milliseconds));
process.stdin.once("data", release);
