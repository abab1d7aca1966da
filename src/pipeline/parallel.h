#pragma once
// Work on many inputs with several threads, results in the order of the inputs.

#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace wenze::pipeline {

// Calls produce(i) for i in [0, count) on `jobs` threads and consume(i, result) on the calling thread, in order of i. At
// most 4 × jobs results wait, so memory stays bounded. produce and consume must not throw.
template <class Produce, class Consume>
void for_each_ordered(std::size_t count, unsigned jobs, const Produce& produce, const Consume& consume) {
  using Value = decltype(produce(std::size_t{0}));
  if (jobs <= 1 || count <= 1) {
    for (std::size_t i = 0; i < count; ++i) consume(i, produce(i));
    return;
  }
  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::size_t, Value> ready;
  std::size_t next_in = 0, next_out = 0;
  const std::size_t window = std::size_t{4} * jobs;
  const auto work = [&] {
    for (;;) {
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return next_in >= count || next_in < next_out + window; });
      if (next_in >= count) return;
      const std::size_t i = next_in++;
      lock.unlock();
      Value value = produce(i);
      lock.lock();
      ready.emplace(i, std::move(value));
      changed.notify_all();
    }
  };
  std::vector<std::jthread> threads;
  for (unsigned t = 0; t < jobs; ++t) threads.emplace_back(work);
  while (next_out < count) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return ready.contains(next_out); });
    auto node = ready.extract(next_out);
    lock.unlock();
    consume(node.key(), std::move(node.mapped()));
    lock.lock();
    ++next_out;
    changed.notify_all();
  }
}

}  // namespace wenze::pipeline
