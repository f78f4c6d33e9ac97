package org.jiaohe.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a second audit out of a folder that one is writing to. The system gives the lock back when a run is killed. */
final class OutputLock implements AutoCloseable {
    private final Path file;
    private final Optional<FileChannel> channel;

    private OutputLock(Path file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    /** None where another audit holds the folder. On a file system without locks the folder is taken as it is. */
    static Optional<OutputLock> take(Path folder) {
        Path file = folder.resolve(".lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return Optional.of(new OutputLock(file, Optional.empty()));
        }
        OutputLock held = new OutputLock(file, Optional.of(channel));
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(held);
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(held);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            Files.deleteIfExists(file);
            channel.get().close();
        }
    }
}
