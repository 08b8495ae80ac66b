package cloud.calculator.rehearsal.cloudfoundry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.testcontainers.containers.Network;

/**
 * The apps that were pushed. The memory of their instances is measured every second.
 */
final class Space implements AutoCloseable {

	private final Network network = Network.newNetwork();

	private final List<AppInstance> instances = new CopyOnWriteArrayList<>();

	private final Set<String> reachable = new HashSet<>();

	private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

	Space() {
		this.scheduler.scheduleWithFixedDelay(() -> this.instances.forEach(AppInstance::measureMemory), 1, 1,
				TimeUnit.SECONDS);
	}

	/**
	 * Starts one instance of an app, and waits until it is healthy. Other apps cannot
	 * reach it without a network policy.
	 */
	void push(App app) throws InterruptedException {
		start(app, 0);
	}

	/** Lets the other apps reach an app. */
	void addNetworkPolicy(App app) {
		this.reachable.add(app.name());
		instancesOf(app).forEach(AppInstance::allowTraffic);
	}

	void scale(App app, int count) throws InterruptedException {
		for (int index = (int) instancesOf(app).count(); index < count; index++) {
			start(app, index);
		}
	}

	List<AppInstance> instances() {
		return this.instances;
	}

	/** Stops all instances, one after the other. */
	List<InstanceReport> stop() throws InterruptedException {
		stopMeasuring();
		List<InstanceReport> reports = new ArrayList<>();
		for (AppInstance instance : this.instances) {
			reports.add(instance.stop());
		}
		return reports;
	}

	@Override
	public void close() {
		this.scheduler.shutdownNow();
		this.instances.forEach(AppInstance::close);
		this.network.close();
	}

	private void stopMeasuring() throws InterruptedException {
		this.scheduler.shutdown();
		this.scheduler.awaitTermination(1, TimeUnit.MINUTES);
	}

	private Stream<AppInstance> instancesOf(App app) {
		return this.instances.stream().filter((instance) -> instance.app().name().equals(app.name()));
	}

	private void start(App app, int index) throws InterruptedException {
		AppInstance instance = new AppInstance(app, index, this.network);
		try {
			instance.start(!app.routes().get(0).endsWith(".internal") || this.reachable.contains(app.name()));
		}
		catch (IllegalStateException ex) {
			instance.close();
			throw ex;
		}
		this.instances.add(instance);
	}

}
