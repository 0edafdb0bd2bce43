/**
 * Loaded into the server before anything else (`--require`): writes a line for every connection that it opens,
 * every datagram that it sends and every name that it asks for, to the file that OUTGOING_FILE names.
 */
const { appendFileSync } = require("node:fs");
const dgram = require("node:dgram");
const dns = require("node:dns");
const net = require("node:net");

const note = (line) => appendFileSync(process.env.OUTGOING_FILE, `${line}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const { host, port, path } = typeof first === "object" && first !== null ? first : { port: first };
  note(`connect ${path ?? `${host}:${port}`}`);
  return connect.apply(this, args);
};
const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  note("datagram");
  return send.apply(this, args);
};
for (const where of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(where)) {
    if (!/^(lookup|resolve|reverse)/.test(name) || typeof where[name] !== "function") continue;
    const asked = where[name];
    where[name] = function (...args) {
      // Listening on an address asks for it too, and an address needs no asking.
      if (net.isIP(String(args[0])) === 0) note(`name ${args[0]}`);
      return asked.apply(this, args);
    };
  }
}
note("watching");
