package cloud.calculator.operator;

import cloud.calculator.support.ServiceApplication;
import cloud.calculator.support.aot.GeneratedBeanDefinitions;
import cloud.calculator.support.memory.MinimumMemoryCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;

/**
 * An operator of the calculator. The active profile, exactly one of {@code add},
 * {@code sub}, {@code mul} and {@code div}, selects which. It runs as a process of its
 * own or as a WAR in a servlet container.
 */
@ServiceApplication
public class OperatorServiceApplication extends SpringBootServletInitializer {

	/**
	 * The smallest container in which a start succeeded, with an AOT cache on JDK 25.
	 */
	private static final int MINIMUM_MEGABYTES = 72;

	/**
	 * Starts the operator.
	 * @param args Spring Boot's command line, for example
	 * {@code --spring.profiles.active=add}
	 */
	public static void main(String[] args) {
		MinimumMemoryCheck.exitIfBelow("an operator", MINIMUM_MEGABYTES);
		SpringApplication application = application();
		application.addListeners(new GeneratedBeanDefinitions(OperatorServiceApplication.class));
		application.run(args);
	}

	/**
	 * Creates the application, which does not start without exactly one operator profile.
	 * @return a new application
	 */
	public static SpringApplication application() {
		return addTo(new SpringApplicationBuilder()).build();
	}

	@Override
	protected SpringApplicationBuilder configure(SpringApplicationBuilder application) {
		return addTo(application);
	}

	private static SpringApplicationBuilder addTo(SpringApplicationBuilder application) {
		return application.sources(OperatorServiceApplication.class).initializers(new OperatorProfileCheck());
	}

}
