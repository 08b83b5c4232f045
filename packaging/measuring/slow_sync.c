/* SPDX-License-Identifier: Apache-2.0
 *
 * Makes a disk that syncs for nothing, such as a virtual one, take as long as a laptop's: loaded
 * before a program (LD_PRELOAD), it lets every sync take SLOW_SYNC_US microseconds longer.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static long passed_us(const struct timespec *since)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - since->tv_sec) * 1000000L + (now.tv_nsec - since->tv_nsec) / 1000;
}

/* Not asleep: to wake up takes longer than what is to be measured. */
static int slowly(const char *name, int file)
{
    int (*sync_file)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    const char *wanted = getenv("SLOW_SYNC_US");
    int result = sync_file(file);
    struct timespec since;
    clock_gettime(CLOCK_MONOTONIC, &since);
    while (wanted && passed_us(&since) < atol(wanted))
        ;
    return result;
}

int fdatasync(int file)
{
    return slowly("fdatasync", file);
}

int fsync(int file)
{
    return slowly("fsync", file);
}
