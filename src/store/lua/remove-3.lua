-- Removes a row if its revision is the given one.
-- KEYS: operation, row, due index
-- ARGV: now, revision, name
local revision, expiresAt = string.match(redis.call('GETRANGE', KEYS[2], 0, 40), '^(%d+) (%d+) ')
if revision ~= ARGV[2] or tonumber(expiresAt) <= tonumber(ARGV[1]) then return 'no' end
redis.call('DEL', KEYS[2])
redis.call('ZREM', KEYS[3], ARGV[3])
return 'yes'
