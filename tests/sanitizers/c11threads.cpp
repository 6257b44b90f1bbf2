// C11's threads, mutexes and conditions by pthread's, for the preset with the thread sanitizer: that knows pthread's only, and
// ends a process whose threads came from elsewhere in its own check. librdkafka makes its threads so. Preloaded; glibc's own
// types are pthread's under another name (nptl/thrd_create.c and its neighbours).
#include <pthread.h>
#include <threads.h>

#include <cerrno>
#include <cstdint>

namespace {

struct Start {
    thrd_start_t function;
    void *argument;
};

void *run(void *given)
{
    const Start start = *static_cast<Start *>(given);
    delete static_cast<Start *>(given);
    return reinterpret_cast<void *>(static_cast<std::intptr_t>(start.function(start.argument)));
}

pthread_mutex_t *own(mtx_t *mutex)
{
    static_assert(sizeof(mtx_t) == sizeof(pthread_mutex_t));
    return reinterpret_cast<pthread_mutex_t *>(mutex);
}

pthread_cond_t *own(cnd_t *condition)
{
    static_assert(sizeof(cnd_t) == sizeof(pthread_cond_t));
    return reinterpret_cast<pthread_cond_t *>(condition);
}

int result(int error)
{
    switch (error) {
    case 0: return thrd_success;
    case EBUSY: return thrd_busy;
    case ETIMEDOUT: return thrd_timedout;
    case ENOMEM: return thrd_nomem;
    default: return thrd_error;
    }
}

} // namespace

extern "C" {

int thrd_create(thrd_t *thread, thrd_start_t function, void *argument)
{
    auto *start = new Start{function, argument};
    const int error = pthread_create(thread, nullptr, run, start);
    if (error)
        delete start;
    return result(error);
}

int thrd_join(thrd_t thread, int *returned)
{
    void *value = nullptr;
    const int error = pthread_join(thread, &value);
    if (returned)
        *returned = static_cast<int>(reinterpret_cast<std::intptr_t>(value));
    return result(error);
}

int thrd_detach(thrd_t thread) { return result(pthread_detach(thread)); }

int mtx_init(mtx_t *mutex, int type)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, type & mtx_recursive ? PTHREAD_MUTEX_RECURSIVE : PTHREAD_MUTEX_NORMAL);
    const int error = pthread_mutex_init(own(mutex), &attributes);
    pthread_mutexattr_destroy(&attributes);
    return result(error);
}

int mtx_lock(mtx_t *mutex) { return result(pthread_mutex_lock(own(mutex))); }
int mtx_trylock(mtx_t *mutex) { return result(pthread_mutex_trylock(own(mutex))); }
int mtx_unlock(mtx_t *mutex) { return result(pthread_mutex_unlock(own(mutex))); }
void mtx_destroy(mtx_t *mutex) { pthread_mutex_destroy(own(mutex)); }

int cnd_init(cnd_t *condition) { return result(pthread_cond_init(own(condition), nullptr)); }
int cnd_signal(cnd_t *condition) { return result(pthread_cond_signal(own(condition))); }
int cnd_broadcast(cnd_t *condition) { return result(pthread_cond_broadcast(own(condition))); }
int cnd_wait(cnd_t *condition, mtx_t *mutex) { return result(pthread_cond_wait(own(condition), own(mutex))); }
void cnd_destroy(cnd_t *condition) { pthread_cond_destroy(own(condition)); }

int cnd_timedwait(cnd_t *condition, mtx_t *mutex, const timespec *until)
{
    return result(pthread_cond_timedwait(own(condition), own(mutex), until));
}

} // extern "C"
