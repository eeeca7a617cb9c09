-- Appends records to a meeting's chain, all or none; what it answers is listed in journal.py.
--
-- A script runs alone: between the checks and the writes nobody else gets in. So "the last record is
-- exactly the one that you decided on" holds when the new ones land, whichever node they come from.
-- XADD by itself only tests that an id is greater than the last, and would leave a gap after a lost tail.
--
-- KEYS  the chain (a stream, its ids "seq-0"), the index of command ids, the gate, the set of meetings
-- ARGV  "append" or "restore", the meeting, the named head's seq and hash, the hash before the first
--       record, the greatest skew in ms, then for each record: command id, at, not_before or "", hash, bytes
--
-- "restore" puts back records that this Redis had once and lost: their time has passed, and the gate
-- stands closed just for them.
redis.replicate_commands() -- Redis 6.2 wants it said: what is written, and not the script, is passed on

local chain, commands, gate, meetings = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local restoring, meeting = ARGV[1] == 'restore', ARGV[2]
local seq, hash, genesis, skew = tonumber(ARGV[3]), ARGV[4], ARGV[5], tonumber(ARGV[6])
local FIRST, WIDTH = 7, 5

-- An entry's fields are: at, hash, data.
local function place_of(entry)
  return tonumber(string.match(entry[1], '^%d+')), entry[2][4], tonumber(entry[2][2])
end

local last_seq, last_hash, last_at = 0, genesis, 0
local newest = redis.call('XREVRANGE', chain, '+', '-', 'COUNT', 1)
if newest[1] then
  last_seq, last_hash, last_at = place_of(newest[1])
end

-- After a promotion or a restart the gate still names the run before: this Redis may lack a tail.
local run = string.match(redis.call('INFO', 'replication'), 'master_replid:(%x+)')
local opened = redis.call('GET', gate)
if not restoring and opened ~= run and (opened or last_seq > 0) then
  return {'GATED'}
end

for at = FIRST, #ARGV, WIDTH do
  local known = redis.call('HGET', commands, ARGV[at])
  if known then
    local entry = redis.call('XRANGE', chain, known, known)[1]
    return {'DUPLICATE', ARGV[at], known, entry[2][4], entry[2][6]}
  end
end

if seq ~= last_seq or hash ~= last_hash then
  local there = genesis
  if seq > 0 then
    local entry = redis.call('XRANGE', chain, seq, seq)[1]
    there = entry and entry[2][4]
  end
  return {there == hash and 'CONFLICT' or 'FORK', last_seq, last_hash}
end

if not restoring then
  local time = redis.call('TIME')
  local now = math.max(time[1] * 1000 + math.floor(time[2] / 1000), last_at)
  for at = FIRST, #ARGV, WIDTH do
    local not_before = tonumber(ARGV[at + 2])
    if not_before and not_before > now then
      return {'EARLY', now}
    end
  end
  for at = FIRST, #ARGV, WIDTH do
    local said = tonumber(ARGV[at + 1])
    if said < last_at or math.abs(said - now) > skew then
      return {'SKEWED', now}
    end
  end
end

redis.call('SADD', meetings, meeting)
if last_seq == 0 and not restoring then
  redis.call('SET', gate, run)
end
for at = FIRST, #ARGV, WIDTH do
  seq = seq + 1
  redis.call('XADD', chain, seq .. '-0', 'at', ARGV[at + 1], 'hash', ARGV[at + 3], 'data', ARGV[at + 4])
  redis.call('HSET', commands, ARGV[at], seq)
end
return {'OK'}
