// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fuzzers have learnt, as a test of any build: the corpus, then mutations of it that are the same every time.
//   fuzz-NAME CORPUS_FOLDER MUTATIONS [SECONDS]
//   fuzz-NAME FILE…                               only these, to look at one input
#include "fuzzing.h"
#include "mutations.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>

namespace {

constexpr unsigned secondsAnInput = 20;
constexpr rlim_t addressSpace = rlim_t{2} << 30U;

/// What is being tried, for whoever has to mend it.
struct Current
{
    std::string bytes;
    std::string name;
};

Current &current()
{
    static Current input;
    return input;
}

/// Keeps the input that failed, then lets the signal end the process.
extern "C" void keepInput(int signal)
{
    std::FILE *file = std::fopen("fuzz-failed-input", "wb");
    if (file != nullptr) {
        std::fwrite(current().bytes.data(), 1, current().bytes.size(), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "FAIL!  : %s, kept in fuzz-failed-input\n", current().name.c_str());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void guard()
{
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL, SIGALRM})
        std::signal(signal, keepInput);
#if !defined(HOITHI_SANITIZED)
    // A sanitizer's shadow memory is larger than that.
    const rlimit limit{addressSpace, addressSpace};
    setrlimit(RLIMIT_AS, &limit);
#endif
}

void take(std::string bytes, std::string name)
{
    current() = {std::move(bytes), std::move(name)};
    alarm(secondsAnInput);
    hoithi::fuzz::takeInput(current().bytes);
    alarm(0);
}

std::string contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        std::exit(2);
    }
    return file.readAll().toStdString();
}

std::vector<std::string> corpusIn(const QDir &folder)
{
    std::vector<std::string> corpus;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        corpus.push_back(contentOf(folder.filePath(name)));
        take(corpus.back(), name.toStdString());
    }
    return corpus;
}

int replay(const QDir &folder, int mutations, int seconds)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    const std::vector<std::string> corpus = corpusIn(folder);
    if (corpus.empty()) {
        std::fprintf(stderr, "FAIL!  : %s holds no corpus\n", qPrintable(folder.path()));
        return 1;
    }
    hoithi::fuzz::Mutations source(corpus);
    int done = 0;
    for (; done < mutations && Clock::now() < end; ++done)
        take(source.next(), "mutation " + std::to_string(done));
    std::printf("%zu inputs of the corpus, %d mutations\n", corpus.size(), done);
    std::printf("Totals: %zu passed, 0 failed, 0 skipped, 0 blacklisted\n",
                corpus.size() + static_cast<std::size_t>(done));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    guard();
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (QDir(first).exists() && argc > 2) {
        const int seconds = argc > 3 ? QByteArray(argv[3]).toInt() : 10;
        return replay(QDir(first), QByteArray(argv[2]).toInt(), seconds);
    }
    for (int i = 1; i < argc; ++i)
        take(contentOf(QString::fromLocal8Bit(argv[i])), argv[i]);
    return argc > 1 ? 0 : 2;
}
