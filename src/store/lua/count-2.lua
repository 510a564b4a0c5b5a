-- Raises a fixed-window counter; it rests as `count resetsAt`.
-- KEYS: operation, counter
-- ARGV: now, window (ms)
local now = tonumber(ARGV[1])
local count, resetsAt = string.match(redis.call('GET', KEYS[2]) or '', '^(%d+) (%d+)$')
if not count or tonumber(resetsAt) <= now then count, resetsAt = 0, now + ARGV[2] end
local counted = string.format('%.0f %.0f', count + 1, resetsAt)
redis.call('SET', KEYS[2], counted, 'PX', resetsAt - now)
return counted
