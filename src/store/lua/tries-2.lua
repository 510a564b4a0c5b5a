-- The tries of one account (SEC-31, SEC-32). They rest as `inRow expiresAt time …`: the wrong tries in a row, and when
-- each try of the last 24 hours was counted, oldest first. `try-row.ts` does the same for SQLite.
-- The wait is not stored: it follows from inRow and the newest time, so that taking back the newest count takes its wait along.
-- KEYS: operation, tries
-- ARGV: what to do, now, and for a try: freeTries, firstWaitMs, waitCapMs, perDay
local DAY, KEEP_ROW = 86400000, 30 * 86400000
local now = tonumber(ARGV[2])

local numbers = {}
for number in string.gmatch(redis.call('GET', KEYS[2]) or '', '%d+') do numbers[#numbers + 1] = tonumber(number) end
local isLive = #numbers > 0 and numbers[2] > now
local inRow, times = isLive and numbers[1] or 0, {}
for i = 3, isLive and #numbers or 0 do
  if numbers[i] > now - DAY then times[#times + 1] = numbers[i] end
end
local newest = times[#times] or 0

local function save()
  if inRow == 0 and #times == 0 then return redis.call('DEL', KEYS[2]) end
  local expiresAt = inRow > 0 and now + KEEP_ROW or times[#times] + DAY
  local text = string.format('%.0f %.0f', inRow, expiresAt)
  for _, time in ipairs(times) do text = text .. string.format(' %.0f', time) end
  redis.call('SET', KEYS[2], text, 'PX', expiresAt - now)
end

if ARGV[1] == 'clear-row' then
  inRow = 0
  save()
  return 'done'
end

if ARGV[1] == 'forget' then
  inRow, times = 0, {}
  save()
  return 'done'
end

if ARGV[1] == 'give-back' then
  inRow = math.max(0, inRow - 1)
  times[#times] = nil
  save()
  return 'done'
end

local freeTries, firstWait, waitCap, perDay = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
if #times >= perDay then return string.format('pause %.0f', newest + DAY - now) end
if inRow >= freeTries then
  local wait = newest + math.min(waitCap, firstWait * 2 ^ (inRow - freeTries)) - now
  if wait > 0 then return string.format('wait %.0f', wait) end
end

inRow = inRow + 1
newest = math.max(now, newest)
times[#times + 1] = newest
save()
return string.format('allowed %.0f %.0f', inRow, #times)
