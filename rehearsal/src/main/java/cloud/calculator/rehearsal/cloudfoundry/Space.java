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
 * The apps that were pushed. What they take is measured all the time.
 */
final class Space implements AutoCloseable {

	private final Network network = Network.newNetwork();

	private final List<AppInstance> instances = new CopyOnWriteArrayList<>();

	private final Set<String> reachable = new HashSet<>();

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

	Space() {
		this.clock.scheduleWithFixedDelay(() -> this.instances.forEach(AppInstance::measure), 1, 1, TimeUnit.SECONDS);
	}

	/**
	 * One instance of an app, once it is healthy. Only the router reaches it at first.
	 */
	AppInstance push(App app) throws InterruptedException {
		return start(app, 0);
	}

	/** Lets others reach an app. */
	void addNetworkPolicy(App app) {
		this.reachable.add(app.name());
		of(app).forEach(AppInstance::letIn);
	}

	void scale(App app, int count) throws InterruptedException {
		for (int index = (int) of(app).count(); index < count; index++) {
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
		this.clock.shutdownNow();
		this.instances.forEach(AppInstance::close);
		this.network.close();
	}

	private void stopMeasuring() throws InterruptedException {
		this.clock.shutdown();
		this.clock.awaitTermination(1, TimeUnit.MINUTES);
	}

	private Stream<AppInstance> of(App app) {
		return this.instances.stream().filter((instance) -> instance.app().name().equals(app.name()));
	}

	private AppInstance start(App app, int index) throws InterruptedException {
		AppInstance instance = new AppInstance(app, index, this.network);
		try {
			instance.start(!app.routes().get(0).endsWith(".internal") || this.reachable.contains(app.name()));
		}
		catch (IllegalStateException ex) {
			instance.close();
			throw ex;
		}
		this.instances.add(instance);
		return instance;
	}

}
