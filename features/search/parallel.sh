#!/usr/bin/env bash
# Searches in so many processes as the machine has processors, and merges what they find.
#   parallel.sh --engine helper:my-helper.js --seconds 600
# What is given is handed to each search. Run again after a stop, each goes on where it was.
set -u
shards=${SHARDS:-$(getconf _NPROCESSORS_ONLN)}
results=${RESULTS:-target/search-shards}
mkdir -p "$results"

for ((shard = 1; shard <= shards; shard++)); do
  yieldstick search "$@" --jobs 1 --shard "$shard/$shards" --resume --out "$results/$shard" > "$results-$shard.log" 2>&1 &
done
wait

yieldstick search merge "$results"/* --out target/search
