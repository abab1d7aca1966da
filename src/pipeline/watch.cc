// Every folder has a watch of its own; a folder that appears is watched together with what it holds already. Signals come
// through a file descriptor, so that a run that is at work is finished first.
#include "pipeline/watch.h"

#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>

namespace wenze::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr int kQuietMilliseconds = 300;  // after the last change
constexpr int kLongestMilliseconds = 5000;
constexpr std::uint32_t kEvents =
    IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_CREATE | IN_ONLYDIR;

}  // namespace

struct Watch::Impl {
  int events = -1, signals = -1;
  std::vector<std::string> folders;  // that were named

  ~Impl() {
    if (events >= 0) ::close(events);
    if (signals >= 0) ::close(signals);
  }

  // Watching a folder twice is once.
  base::Status add(const std::string& folder) const {
    if (::inotify_add_watch(events, folder.c_str(), kEvents) < 0)
      return base::fail(base::MessageKind::unreadable_file, folder, std::strerror(errno));
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end;
         !error && it != end; it.increment(error))
      if (std::error_code ignored; it->is_directory(ignored) && !it->is_symlink(ignored))
        (void)::inotify_add_watch(events, it->path().c_str(), kEvents);  // gone again, or a limit: the next run sees it
    return {};
  }

  void drain() const {
    std::array<char, 1 << 14> buffer;
    while (::read(events, buffer.data(), buffer.size()) > 0) {
    }
  }
};

Watch::Watch(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Watch::Watch(Watch&&) noexcept = default;
Watch& Watch::operator=(Watch&&) noexcept = default;
Watch::~Watch() = default;

base::Result<Watch> Watch::open(const std::vector<std::string>& arguments) {
  auto impl = std::make_unique<Impl>();
  impl->events = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGINT);
  sigaddset(&ends, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
  impl->signals = ::signalfd(-1, &ends, SFD_CLOEXEC);
  if (impl->events < 0 || impl->signals < 0)
    return base::fail(base::MessageKind::unreadable_file, "inotify", std::strerror(errno));
  for (const std::string& argument : arguments) {
    std::error_code error;
    const fs::path path(argument);
    const fs::path folder = fs::is_directory(path, error) ? path : path.has_parent_path() ? path.parent_path() : fs::path(".");
    impl->folders.push_back(folder.string());
    if (auto added = impl->add(impl->folders.back()); !added) return tl::unexpected(added.error());
  }
  return Watch(std::move(impl));
}

bool Watch::wait() {
  using Clock = std::chrono::steady_clock;
  std::array<pollfd, 2> watched = {{{impl_->events, POLLIN, 0}, {impl_->signals, POLLIN, 0}}};
  Clock::time_point first{};
  bool changed = false;
  for (;;) {
    const int ready = ::poll(watched.data(), watched.size(), changed ? kQuietMilliseconds : -1);
    if (ready < 0 && errno != EINTR) return false;
    if (watched[1].revents != 0) return false;
    if (ready > 0 && watched[0].revents != 0) {
      impl_->drain();
      for (const std::string& folder : impl_->folders) (void)impl_->add(folder);
      if (!changed) first = Clock::now();
      changed = true;
    }
    const bool quiet = ready == 0;
    if (changed && (quiet || Clock::now() - first > std::chrono::milliseconds(kLongestMilliseconds))) return true;
  }
}

}  // namespace wenze::pipeline
