#pragma once

#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// A file in memory alone, closed on exec (MFD_CLOEXEC); -1 when the system has no room for it.
///
/// The call by its number: glibc declares the function only under a macro that changes the types of other modules.
static inline int titlecert_memory_file(void) { return (int)syscall(SYS_memfd_create, "titlecert", 1U); }

static inline lxw_workbook *titlecert_workbook(const char *path) {
    lxw_workbook_options options = {.constant_memory = LXW_FALSE, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
    return workbook_new_opt(path, &options);
}
