-- Remembers names; a name rests as the time until which it is known.
-- KEYS: operation, names …
-- ARGV: now, lifetime (ms)
local now, isFirst = tonumber(ARGV[1]), 'yes'
for i = 2, #KEYS do
  local knownUntil = redis.call('GET', KEYS[i])
  if knownUntil and tonumber(knownUntil) > now then isFirst = 'no' end
end
for i = 2, #KEYS do
  redis.call('SET', KEYS[i], string.format('%.0f', now + ARGV[2]), 'PX', ARGV[2])
end
return isFirst
