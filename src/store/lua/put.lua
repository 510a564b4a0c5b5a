-- Compare-and-swap of one row, together with the memory of delivery ids and the due index.
-- KEYS: operation, row, due index, delivery ids …
-- ARGV: now, revision, expiresAt, dueAt or '', name, lifetime of delivery ids (ms), value
-- A row rests as `revision expiresAt value`: a string takes half the memory of a hash.
local now, lifetime = tonumber(ARGV[1]), math.max(1, tonumber(ARGV[3]) - ARGV[1])

for i = 4, #KEYS do
  local knownUntil = redis.call('GET', KEYS[i])
  if knownUntil and tonumber(knownUntil) > now then return 'seen' end
end

local revision, expiresAt = string.match(redis.call('GETRANGE', KEYS[2], 0, 40), '^(%d+) (%d+) ')
if not revision or tonumber(expiresAt) <= now then revision = '0' end
if revision ~= ARGV[2] then return 'conflict' end

redis.call('SET', KEYS[2], string.format('%.0f %s %s', revision + 1, ARGV[3], ARGV[7]), 'PX', lifetime)
for i = 4, #KEYS do
  redis.call('SET', KEYS[i], string.format('%.0f', now + ARGV[6]), 'PX', ARGV[6])
end

if ARGV[4] == '' then
  redis.call('ZREM', KEYS[3], ARGV[5])
else
  redis.call('ZADD', KEYS[3], ARGV[4], ARGV[5])
  -- The index outlives its longest row, by an hour more than needed so that not every write must say so.
  -- (PEXPIRE … GT would need Redis 7.)
  if redis.call('PTTL', KEYS[3]) < lifetime then redis.call('PEXPIRE', KEYS[3], lifetime + 3600000) end
end
return 'written'
