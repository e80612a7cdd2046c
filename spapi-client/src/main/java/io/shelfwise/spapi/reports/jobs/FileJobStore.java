package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.internal.jobs.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One directory for each account, one file for each job; readers need no lock, since files are replaced as a whole. */
final class FileJobStore implements JobStore {

    private static final String ENDING = ".job";

    private final Path directory;

    FileJobStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<ReportJob> find(SellerAccount account, String key) {
        return read(folder(account).resolve(key + ENDING));
    }

    @Override
    public List<ReportJob> list(SellerAccount account, String type) {
        try (Stream<Path> files = Files.list(folder(account))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(file -> read(file).stream())
                    .filter(job -> job.type().equals(type))
                    .toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized boolean save(SellerAccount account, ReportJob job) {
        Path folder = folder(account);
        Path file = folder.resolve(job.key() + ENDING);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            long stored = lock.isValid() ? read(file).map(ReportJob::version).orElse(0L) : -1;
            if (job.version() != stored + 1) {
                return false;
            }
            Path aside = folder.resolve(job.key() + ".new"); // ours alone while the lock is held
            write(aside, job.toText());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) { // another store of this process holds it for a moment
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Optional<ReportJob> read(Path file) {
        try {
            return Optional.of(ReportJob.parse(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Path folder(SellerAccount account) {
        try {
            return Files.createDirectories(directory.resolve(Digest.of(account.toString())));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("report jobs cannot be kept; check the directory and its permissions", e);
    }
}
