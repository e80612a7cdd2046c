package io.shelfwise.contracts.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that claims jobs as soon as it is told to, and says which it got: in each it stores the intent, as is done
 * before Amazon is called.
 */
public final class ClaimingProcess {

    static final SellerAccount ACCOUNT = SellerAccount.of("tenant", "seller");

    private ClaimingProcess() {}

    /** Opener, place and number of jobs. */
    public static void main(String[] arguments) throws Exception {
        StoreOpener opener = Class.forName(arguments[0])
                .asSubclass(StoreOpener.class)
                .getDeclaredConstructor()
                .newInstance();
        JobStore store = opener.open(arguments[1]);
        store.find(ACCOUNT, "0"); // so that all is loaded
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        StringBuilder won = new StringBuilder();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            if (store.save(ACCOUNT, claim(i))) {
                won.append(i).append(' ');
            }
        }
        System.out.println(won);
    }

    static ReportJob claim(int number) {
        return ReportJob.parse("key=" + number + "\ntype=T\ntwins=t\nversion=1\nstate=CREATING");
    }

    /** Lets processes claim the same jobs, and gives what each won. */
    public static List<List<String>> race(Class<? extends StoreOpener> opener, String place, int processes, int jobs)
            throws IOException, InterruptedException {
        List<Process> started = new ArrayList<>();
        List<List<String>> won = new ArrayList<>();
        try {
            List<BufferedReader> outputs = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                Process process = start(opener, place, jobs);
                started.add(process);
                outputs.add(
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
            }
            for (BufferedReader output : outputs) {
                if (!"ready".equals(output.readLine())) {
                    throw new IllegalStateException("a process did not start; see standard error");
                }
            }
            for (Process process : started) {
                process.getOutputStream().write('\n');
                process.getOutputStream().flush();
            }
            for (BufferedReader output : outputs) {
                won.add(List.of(String.valueOf(output.readLine()).strip().split(" ", -1)));
            }
        } finally {
            started.forEach(Process::destroyForcibly);
        }
        return won;
    }

    private static Process start(Class<? extends StoreOpener> opener, String place, int jobs) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ClaimingProcess.class.getName(),
                        opener.getName(),
                        place,
                        String.valueOf(jobs))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
