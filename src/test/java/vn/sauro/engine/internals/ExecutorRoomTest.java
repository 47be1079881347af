package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class ExecutorRoomTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
    private final SpringJobExecutor executor = new SpringJobExecutor();

    @BeforeEach
    void start() {
        pool.setCorePoolSize(1);
        pool.setMaxPoolSize(1);
        pool.setQueueCapacity(10);
        pool.initialize();
        executor.setTaskExecutor(pool);
    }

    @AfterEach
    void stop() {
        end.countDown();
        pool.shutdown();
    }

    @Test
    void takesNoMoreThanTheQueueHolds() {
        assertThat(ExecutorRoom.of(executor).await(30)).isEqualTo(10);
        assertThat(ExecutorRoom.of(executor).await(4)).isEqualTo(4);
        work(7);
        assertThat(ExecutorRoom.of(executor).await(30)).as("one runs, six wait").isEqualTo(4);
        work(4);
        assertThat(ExecutorRoom.of(executor).await(30)).isZero();
    }

    @Test
    void knowsNoLimitOfAnExecutorItCannotSeeInto() {
        assertThat(ExecutorRoom.of(new DefaultJobExecutor()).await(30)).isEqualTo(30);
    }

    private void work(int steps) {
        for (int i = 0; i < steps; i++) {
            pool.execute(() -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
