// libFuzzer's entry (compiler-rt, FuzzerDriver.cpp), for programs with a main of their own.
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one_input)(const uint8_t *, size_t));

static inline int run_fuzzer(int argc, char **argv, int (*one_input)(const uint8_t *, size_t)) {
    return LLVMFuzzerRunDriver(&argc, &argv, one_input);
}
