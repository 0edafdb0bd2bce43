# Build and run stages share one libc: better-sqlite3 is compiled in the first and used in the second.
FROM node:24-bookworm-slim AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 HOSTNAME=0.0.0.0 PORT=8000
WORKDIR /app
# The standalone folder holds relative links in its node_modules: it is copied whole.
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/drizzle/migrations ./drizzle/migrations
COPY --from=build /app/scripts/serve.mjs ./scripts/serve.mjs
RUN install -d -o node -g node -m 0700 /app/data
USER node
VOLUME /app/data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8000) + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Room for what one question of 500 carers leaves behind: the fewer pauses, the steadier the answers.
CMD ["node", "--max-semi-space-size=32", "scripts/serve.mjs"]
