//! danube-peer URL TOPIC COUNT SIZE PRODUCERS RELIABLE: sends COUNT messages with so many producers of the reference
//! client on one connection, each awaiting its answer, and prints {"rate","acknowledged"}.
use danube_client::DanubeClient;
use std::time::Instant;

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, topic, count, size, producers, reliable] = arguments.as_slice() else {
        return Err("usage: danube-peer URL TOPIC COUNT SIZE PRODUCERS RELIABLE".into());
    };
    let (count, size, producers): (usize, usize, usize) = (count.parse()?, size.parse()?, producers.parse()?);
    let client = DanubeClient::builder().service_url(url).build().await?;
    let mut ready = Vec::new();
    for number in 0..producers {
        let builder = client.new_producer().with_topic(topic.as_str()).with_name(format!("peer-{number}").as_str());
        let mut producer = if reliable == "true" { builder.with_reliable_dispatch().build()? } else { builder.build()? };
        producer.create().await?;
        ready.push(producer);
    }
    let begin = Instant::now();
    let mut tasks = Vec::new();
    for producer in ready {
        tasks.push(tokio::spawn(async move {
            let mut sent = 0usize;
            for _ in 0..count / producers {
                producer.send(vec![b'x'; size], None).await?;
                sent += 1;
            }
            Ok::<usize, Failure>(sent)
        }));
    }
    let mut acknowledged = 0;
    for task in tasks {
        acknowledged += task.await??;
    }
    let rate = acknowledged as f64 / begin.elapsed().as_secs_f64();
    println!("{{\"rate\":{rate:.0},\"acknowledged\":{acknowledged}}}");
    Ok(())
}
