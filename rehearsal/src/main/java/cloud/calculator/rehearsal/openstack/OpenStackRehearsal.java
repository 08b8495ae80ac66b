package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import cloud.calculator.rehearsal.CheckResult;
import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.RehearsalReport;

/**
 * Rehearses the calculator in the two networks of two-networks.yaml, without a cloud:
 * boot, first calculation, reachability, faults and cost.
 */
public final class OpenStackRehearsal {

	private static final long MEGABYTE = 1024 * 1024;

	private static final String LAST_TO_BOOT = "div";

	private final Cloud cloud;

	private final ExternalClient client;

	private final RouterSpec innerRouter;

	private final List<CheckResult> checks = new ArrayList<>();

	private OpenStackRehearsal(Cloud cloud, RouterSpec innerRouter) {
		this.cloud = cloud;
		this.client = new ExternalClient(cloud.externalHost(), cloud.floatingIp());
		this.innerRouter = innerRouter;
	}

	/**
	 * Runs the rehearsal, and prints its progress. The exit code is 1 if it fails.
	 * @param args none
	 * @throws Exception if the rehearsal cannot run
	 */
	public static void main(String[] args) throws Exception {
		System.exit(run().isSuccessful() ? 0 : 1);
	}

	/**
	 * Runs the rehearsal, and prints its progress.
	 * @return the result
	 * @throws IOException if the jars or Heat are missing
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static RehearsalReport run() throws IOException, InterruptedException {
		HeatTemplate template = HeatTemplate.read("two-networks.yaml");
		RouterSpec inner = template.routers().stream().filter((router) -> !router.external()).findFirst().orElseThrow();
		say("Creating the networks, routers and machines of two-networks.yaml");
		try (Cloud cloud = new Cloud(template)) {
			RehearsalReport report = new OpenStackRehearsal(cloud, inner).rehearse();
			report.print();
			return report;
		}
	}

	private RehearsalReport rehearse() throws IOException {
		say("Booting the machines, %s last".formatted(LAST_TO_BOOT));
		boot();
		calculate();
		measureMemory();
		say("Checking which machines can reach each other");
		this.checks.addAll(
				new ReachabilityCheck(this.cloud, AccessTable.read(Project.HOME.resolve("deploy/openstack/README.md")))
					.checkAll());
		say("Injecting faults");
		this.checks.addAll(new FaultScenarios(this.cloud, this.client, this.innerRouter).runAll());
		measureMemory();
		addCost();
		return new RehearsalReport(this.checks,
				List.of("the installation of packages by cloud-init: the image contains them",
						"the memory limit of the systemd units: the whole machine has this limit",
						"images, flavors, the metadata service, and the cloud's filters on outgoing packets"));
	}

	/** Boots one operator late, to check the gateway's response without it. */
	private void boot() {
		List<MachineSpec> first = this.cloud.machines()
			.stream()
			.filter((machine) -> !machine.name().equals(LAST_TO_BOOT))
			.toList();
		first.parallelStream().forEach(this.cloud::boot);
		this.cloud.virtualMachine(this.cloud.gateway().name()).run(FaultScenarios.awaitReadiness(80));
		String response = this.client.calculate("6/3");
		this.checks.add(new CheckResult("before the first boot of %s the gateway responds: %s".formatted(LAST_TO_BOOT,
				FaultScenarios.firstLine(response)), FaultScenarios.isUnavailable(response, LAST_TO_BOOT)));
		this.cloud.machines().stream().filter((machine) -> !first.contains(machine)).forEach(this.cloud::boot);
		this.checks.add(new CheckResult("all four operators respond, %s after the boot of %s"
			.formatted(ExternalClient.seconds(this.client.awaitSuccess()), LAST_TO_BOOT), true));
	}

	private void calculate() {
		String output = this.cloud.externalHost().run(this.client.originalCommand());
		this.checks.add(new CheckResult("outside$ %s%n          %s".formatted(this.client.originalCommand(), output),
				output.equals("result = 11")));
	}

	private void measureMemory() {
		this.cloud.machines().forEach((machine) -> this.cloud.virtualMachine(machine.name()).measureMemory());
	}

	private void addCost() {
		long memory = 0;
		long artifacts = 0;
		long disk = 0;
		for (MachineSpec machine : this.cloud.machines()) {
			VirtualMachine virtualMachine = this.cloud.virtualMachine(machine.name());
			memory += virtualMachine.peakMemory();
			artifacts += kilobytes(virtualMachine, "/opt/calculator /etc/calculator /etc/systemd/system/calculator-*");
			disk += kilobytes(virtualMachine, "-x /");
			say("%-7s %3d MB of memory of %d".formatted(machine.name(), virtualMachine.peakMemory() / MEGABYTE,
					machine.memory() / MEGABYTE));
		}
		this.checks.add(new CheckResult("five machines use %d MB of memory; those of the original report used 12 GB"
			.formatted(memory / MEGABYTE), memory > 0 && memory < 2048 * MEGABYTE));
		this.checks.add(new CheckResult(
				"five machines use %d MB of disk, %d MB of it artifacts; those of the original report used 150 GB"
					.formatted(disk / 1024, artifacts / 1024),
				artifacts > 0 && disk < 4L * 1024 * 1024));
	}

	private static void say(String line) {
		System.out.println(line);
	}

	private static long kilobytes(VirtualMachine virtualMachine, String paths) {
		return virtualMachine.run("du -sk %s 2>/dev/null | awk '{sum += $1} END {print sum}'".formatted(paths))
			.lines()
			.mapToLong(Long::parseLong)
			.sum();
	}

}
