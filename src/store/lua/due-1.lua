-- Names and times that are due, oldest first. Entries whose row is gone are dropped on the way: no operation id, since
-- doing so twice is doing so once.
-- KEYS: due index
-- ARGV: now, limit, what a row's key begins with (same hash tag)
local due = {}
local found = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
for i = 1, #found, 2 do
  local expiresAt = string.match(redis.call('GETRANGE', ARGV[3] .. found[i], 0, 40), '^%d+ (%d+) ')
  if expiresAt and tonumber(expiresAt) > tonumber(ARGV[1]) then
    due[#due + 1] = found[i]
    due[#due + 1] = found[i + 1]
  else
    redis.call('ZREM', KEYS[1], found[i])
  end
end
return due
