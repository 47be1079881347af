package vn.sauro.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.sauro.bench.arm.Arm;
import vn.sauro.bench.arm.ArmProcess;
import vn.sauro.bench.arm.Database;

/** A long-lived JVM with one arm; all get the same heap and flags, both compilers, and no others from the environment. */
final class Child implements AutoCloseable {

    static final List<String> FLAGS =
            List.of("-Xms768m", "-Xmx768m", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Dfile.encoding=UTF-8");

    private final Process process;
    private final Writer input;
    private final BufferedReader output;
    private final Path log;

    Child(Class<? extends Arm> arm, Database database, Path log, List<String> flags) throws IOException {
        this.log = log;
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(database.asProperties());
        command.addAll(List.of("-cp", ClassPath.of(arm), ArmProcess.class.getName(), arm.getName()));
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        process = builder.start();
        input = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Child ready() throws IOException {
        answer();
        return this;
    }

    /** @return what the arm answers to the words */
    String ask(Object... words) throws IOException {
        tell(words);
        return answer();
    }

    /** Sends without waiting; {@link #answer} then waits. */
    void tell(Object... words) throws IOException {
        input.write(Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" ", "", "\n")));
        input.flush();
    }

    String answer() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(ArmProcess.DONE)) {
                return line.substring(ArmProcess.DONE.length());
            }
            if (line.startsWith(ArmProcess.FAILED)) {
                throw new IOException(line + ", see " + log);
            }
        }
        throw new IOException("the arm has ended, see " + log);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        try {
            input.close();
            // One that leaves an archive of its classes takes a while.
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
